#ifndef KB_SANDBOX_H
#define KB_SANDBOX_H

/// Lets this thread, and the processes that it starts, open no socket but those within this machine (AF_UNIX).
/// Returns 0, or -1 where the system does not offer it (errno says why).
int sandbox_leave_network(void);

#endif
