"""How fast certscan is, as ratios to what it is built on."""
