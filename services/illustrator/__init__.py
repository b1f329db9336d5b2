"""The illustrator: a reactor that hears of chapters and paints their pictures."""
