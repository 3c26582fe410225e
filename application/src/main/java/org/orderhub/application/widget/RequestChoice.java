package org.orderhub.application.widget;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.widget.WidgetId;

/**
 * Which request is meant.
 *
 * @param event the number of the open event that told of it; none for the newest of the customer
 */
public record RequestChoice(
    AccountId account, WidgetId widget, CustomerId customer, @Nullable Long event) {}
