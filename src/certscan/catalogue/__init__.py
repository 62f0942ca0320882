"""What is known about standards, accreditation bodies, certification bodies and labels."""
