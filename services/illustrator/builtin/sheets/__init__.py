"""Sheets for looking at: whole books, all bodies, people and what they wear."""
