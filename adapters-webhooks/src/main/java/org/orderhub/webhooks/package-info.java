/** Writes, signs and sends webhook messages. */
@NullMarked
package org.orderhub.webhooks;

import org.jspecify.annotations.NullMarked;
