"""People: their frames, faces, hair and what covers it, limbs, and the aids that they use."""
