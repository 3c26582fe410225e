package org.orderhub.application.orderevent;

import java.util.List;

/** Records many events at once; those of one order take effect one after the other. */
public interface RecordOrderEvents {
  List<RecordOrderEvent.Result> record(List<RecordOrderEvent.Command> commands);
}
