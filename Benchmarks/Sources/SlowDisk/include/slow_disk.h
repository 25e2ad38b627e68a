/* Nothing to be called: it takes the place of fsync and fdatasync where it is preloaded. */
