"""Which predicted certificate stands for which true one: the pairing with the best overall agreement."""

from __future__ import annotations

from collections.abc import Sequence

INFINITE = float("inf")


def best_pairs(agreement: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pair rows with columns so that the sum of agreements is highest; the shorter side is used up.

    This is the Hungarian method with potentials; it wants at most as many rows as columns, so that a
    tall table is turned first.
    """
    if not agreement or not agreement[0]:
        return []
    if len(agreement) > len(agreement[0]):
        turned = [list(column) for column in zip(*agreement, strict=True)]
        return sorted((row, column) for column, row in best_pairs(turned))
    rows, columns = len(agreement), len(agreement[0])
    row_potential = [0.0] * (rows + 1)
    column_potential = [0.0] * (columns + 1)
    row_of_column = [0] * (columns + 1)  # counted from 1; 0 is the row that looks for its column
    for row in range(1, rows + 1):
        row_of_column[0] = row
        column = 0
        slack = [INFINITE] * (columns + 1)
        came_from = [0] * (columns + 1)
        visited = [False] * (columns + 1)
        while row_of_column[column]:
            visited[column] = True
            current = row_of_column[column]
            for other in (c for c in range(1, columns + 1) if not visited[c]):
                cost = -agreement[current - 1][other - 1] - row_potential[current] - column_potential[other]
                if cost < slack[other]:
                    slack[other], came_from[other] = cost, column
            nearest = min((c for c in range(1, columns + 1) if not visited[c]), key=slack.__getitem__)
            step = slack[nearest]
            for c in range(columns + 1):
                if visited[c]:
                    row_potential[row_of_column[c]] += step
                    column_potential[c] -= step
                else:
                    slack[c] -= step
            column = nearest
        while column:
            row_of_column[column] = row_of_column[came_from[column]]
            column = came_from[column]
    return sorted((row_of_column[c] - 1, c - 1) for c in range(1, columns + 1) if row_of_column[c])
