"""Clothes: what is worn, drawn on people as on animals, since all of them share the measures of a body."""
