/* The limit for durable writes: how many rows a second SQLite itself keeps on this disk, with synchronous = FULL.
 *
 *     commit-rate FILE ROWS_PER_COMMIT SECONDS
 *
 * A row is as large as a kept response with its answers: about 600 bytes, one index and a unique key, as the server's own
 * table has them. Prints "rows per second, median and 99th percentile of a commit in milliseconds".
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { ANSWERS_BYTES = 520, KEY_BYTES = 16, SURVEYS = 8, MOST_COMMITS = 4 << 20 };

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int ascending(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void stop(sqlite3 *database, const char *what) {
    fprintf(stderr, "commit-rate: %s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
}

static void run(sqlite3 *database, const char *text) {
    if (sqlite3_exec(database, text, NULL, NULL, NULL) != SQLITE_OK) stop(database, text);
}

static void forget(const char *file) {
    const char *endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s%s", file, endings[i]);
        unlink(path);
    }
}

static sqlite3 *open_fresh(const char *file) {
    sqlite3 *database;
    forget(file);
    if (sqlite3_open(file, &database) != SQLITE_OK) stop(database, file);
    run(database, "PRAGMA journal_mode = WAL");
    run(database, "PRAGMA synchronous = FULL");
    run(database,
        "CREATE TABLE response (sequence INTEGER PRIMARY KEY, survey INTEGER NOT NULL, answered_at INTEGER NOT NULL,"
        " key BLOB NOT NULL UNIQUE, answers TEXT NOT NULL) STRICT");
    run(database, "CREATE INDEX response_by_survey ON response (survey, answered_at)");
    return database;
}

static void insert_row(sqlite3 *database, sqlite3_stmt *insert, long row, const char *answers) {
    sqlite3_bind_int64(insert, 1, row % SURVEYS);
    sqlite3_bind_int64(insert, 2, row);
    sqlite3_bind_text(insert, 3, answers, ANSWERS_BYTES, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) stop(database, "insert");
    sqlite3_reset(insert);
}

int main(int count, char **words) {
    if (count != 4) {
        fprintf(stderr, "usage: commit-rate FILE ROWS_PER_COMMIT SECONDS\n");
        return 64;
    }
    long rows_per_commit = atol(words[2]);
    double length = atof(words[3]);
    double *waits = malloc(MOST_COMMITS * sizeof *waits);
    if (!waits) return 1;

    sqlite3 *database = open_fresh(words[1]);
    sqlite3_stmt *insert;
    const char *text = "INSERT INTO response (survey, answered_at, key, answers) VALUES (?1, ?2, randomblob(16), ?3)";
    if (sqlite3_prepare_v2(database, text, -1, &insert, NULL) != SQLITE_OK) stop(database, text);
    char answers[ANSWERS_BYTES];
    memset(answers, '4', sizeof answers);

    long rows = 0, commits = 0;
    double start = seconds(), now = start;
    while (now - start < length && commits < MOST_COMMITS) {
        run(database, "BEGIN IMMEDIATE");
        for (long i = 0; i < rows_per_commit; i++) insert_row(database, insert, rows++, answers);
        run(database, "COMMIT");
        double after = seconds();
        waits[commits++] = after - now;
        now = after;
    }
    qsort(waits, (size_t)commits, sizeof *waits, ascending);
    printf("%.1f %.4f %.4f\n", (double)rows / (now - start), waits[commits / 2] * 1e3, waits[commits * 99 / 100] * 1e3);

    sqlite3_finalize(insert);
    sqlite3_close(database);
    forget(words[1]);
    free(waits);
    return 0;
}
