"""Single drawings that stand on (0, 0): plants, houses, furniture, animals, and all that can be held or sat in."""
