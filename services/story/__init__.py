"""The story service: a reactor that hears what a family wishes and writes chapters."""
