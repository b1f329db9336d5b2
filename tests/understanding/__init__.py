"""Descriptions as families type them, with the figures that a careful reader sees in them."""
