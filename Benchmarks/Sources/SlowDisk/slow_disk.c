/* Makes a slow disk of a quick one: preloaded into a process, each wait for the disk takes longer by DISK_DELAY_US.
 *
 *     DISK_DELAY_US=5000 LD_PRELOAD=libSlowDisk.so siklus serve …
 *
 * A server that answers as quickly as before does not wait for the disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>

static int synchronise(const char *name, int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    int result = real(file);
    int error = errno;
    const char *text = getenv("DISK_DELAY_US");
    long delay = text ? atol(text) : 0;
    struct timespec rest = {.tv_sec = delay / 1000000, .tv_nsec = delay % 1000000 * 1000};
    while (nanosleep(&rest, &rest) == -1 && errno == EINTR) {}
    errno = error;
    return result;
}

int fsync(int file) { return synchronise("fsync", file); }

int fdatasync(int file) { return synchronise("fdatasync", file); }
