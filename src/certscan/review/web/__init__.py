"""The pages of the review, served to the browser of the same machine; needs the extra `certscan[review]`."""
