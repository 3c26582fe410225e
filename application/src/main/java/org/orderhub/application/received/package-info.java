/** What partners sent, byte for byte, beside what was understood. */
@NullMarked
package org.orderhub.application.received;

import org.jspecify.annotations.NullMarked;
