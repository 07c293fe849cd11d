/* The same as in pyproject.toml; a test compares them. */
#define ET_VERSION "0.1.0"
