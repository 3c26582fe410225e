/** Webhook endpoints by REST. */
@NullMarked
package org.orderhub.rest.webhook;

import org.jspecify.annotations.NullMarked;
