/** The pages of webhooks and their deliveries. */
@NullMarked
package org.orderhub.web.webhook;

import org.jspecify.annotations.NullMarked;
