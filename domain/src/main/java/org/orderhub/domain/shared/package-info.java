/** Values every feature shares: money, quantities, text, versions, actors. */
@NullMarked
package org.orderhub.domain.shared;

import org.jspecify.annotations.NullMarked;
