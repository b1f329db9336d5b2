"""A page: who stands where, what is around them, and the picture that comes of it."""
