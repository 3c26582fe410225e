package org.orderhub.rest.order;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.OrderAction;

/** What a body wishes, and the action it wants triggered once that is done. */
record WithAction<T>(T wish, @Nullable OrderAction action) {}
