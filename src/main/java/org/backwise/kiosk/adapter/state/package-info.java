/** What the program itself keeps in its state folder: PINs as hashes, wrong tries, the journal; and how a file is written. */
package org.backwise.kiosk.adapter.state;
