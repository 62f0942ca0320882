"""What damaged, hostile and ill-behaved documents do to certscan: a table of kinds."""
