/** What partners sent, as they sent it. */
@NullMarked
package org.orderhub.rest.received;

import org.jspecify.annotations.NullMarked;
