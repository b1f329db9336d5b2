"""Figures: from what is known of somebody to a body in a pose and a mood."""
