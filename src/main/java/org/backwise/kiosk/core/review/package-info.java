/** What staff can know of the content: who signed it, what is overdue, how hard it reads, what is wrong with it. */
package org.backwise.kiosk.core.review;
