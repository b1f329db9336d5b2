"""Where on the ground there is still room."""

from dataclasses import dataclass, field

from services.illustrator.builtin.scene import SIZE, Scene


@dataclass
class Floorplan:
    """Where on the ground there is still room: taken stretches as (x, half width, line)."""

    scene: Scene
    away: int
    taken: list[tuple[float, float, float]] = field(default_factory=list)

    def find(self, half: float, lines: tuple[float, ...]) -> tuple[float, float]:
        """The free spot nearest to the hero, on the side it looks to if possible."""
        view, hero = self.scene.view, self.scene.hero_x
        unit = 176 * min(view.k, 1.5) + 84
        best, best_cost = (hero + self.away * unit * 1.6, view.line(lines[0])), 1e9
        for line in lines:
            y = min(view.line(line), SIZE - 22) if not self.scene.overhead else view.base + (line - 1) * 420
            reach = half * view.scale(y)
            for step in (1.0, 1.2, 1.4, -1.0, -1.2, 0.7, 1.7, -1.35, 2.1, -1.7, 2.6, -2.2, 3.2):
                x = hero + self.away * step * unit
                cost = self._overlap(x, reach + 14, y) * 3 + abs(step) * 22 + (0 if step > 0 else 14)
                cost += max(0.0, reach + 24 - x, x + reach + 24 - SIZE) * 14
                if cost < best_cost:
                    best, best_cost = (x, y), cost
        self.take(best[0], half * view.scale(best[1]), best[1])
        return best

    def take(self, x: float, half: float, y: float) -> None:
        """Marks a stretch as taken."""
        self.taken.append((x, half, y))

    def _overlap(self, x: float, half: float, y: float) -> float:
        return sum(
            max(0.0, half + other - abs(x - ox)) * (1.0 if abs(oy - y) < 60 * self.scene.view.k else 0.75)
            for ox, other, oy in self.taken
        )
