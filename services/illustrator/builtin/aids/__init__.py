"""Aids to move with: wheelchair, walker, crutches, canes."""
