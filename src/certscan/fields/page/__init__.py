"""A page as the extractors see it: lines with the labels, values and dates in them."""
