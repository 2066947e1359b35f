namespace ItaSite.Model;

/// <summary>
/// What the text of a document's page is worth: only of the first two can the program say that it screened them.
/// </summary>
internal enum TextQuality
{
    Readable,

    /// <summary>Its text came out broken, and could be put right with certainty.</summary>
    Repaired,

    /// <summary>A picture, or drawn outlines, with no text or next to none.</summary>
    Scan,

    /// <summary>There is text, but it is not what the eye sees.</summary>
    Unreadable,
}
