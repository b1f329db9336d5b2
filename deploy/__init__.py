"""Ways to run Storymaker: on one machine, in containers."""
