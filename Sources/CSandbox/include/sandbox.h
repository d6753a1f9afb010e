#ifndef KB_SANDBOX_H
#define KB_SANDBOX_H

/// Lets this thread, and the processes that it starts, open no socket but those within this machine (AF_UNIX).
/// Returns 0, or -1 where the system does not offer it (errno says why).
int sandbox_leave_network(void);

/// Limits the bytes of addresses that another process may take up. Returns 0, or -1 (errno says why).
int sandbox_limit_memory(int process, unsigned long bytes);

#endif
