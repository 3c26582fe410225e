package org.orderhub.application.webhook;

import java.util.List;

/** Records many tries at once; answers in the order of the commands. */
public interface RecordAttempts {
  List<RecordAttempt.Result> record(List<RecordAttempt.Command> commands);
}
