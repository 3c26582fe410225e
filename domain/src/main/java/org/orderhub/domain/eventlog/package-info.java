/** The append-only record of everything that happened. */
@NullMarked
package org.orderhub.domain.eventlog;

import org.jspecify.annotations.NullMarked;
