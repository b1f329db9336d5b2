"""Reading: what the words of a scene or a wish change, in four languages."""
