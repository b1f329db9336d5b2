"""Lengths: how many letters the words of a chapter may have, whoever writes them.

What a model writes can go out as a table and come back, and the view of the longest book fits one message of the bus.
"""

LONGEST_TITLE = 120
LONGEST_TEXT = 4000
LONGEST_SCENE = 1000
