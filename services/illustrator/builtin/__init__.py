"""The built-in painter: procedural picture-book scenes, painted offline by worker processes."""

from services.illustrator.builtin.painter import BuiltinPainter

__all__ = ["BuiltinPainter"]
