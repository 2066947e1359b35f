using System.Xml.Linq;

namespace ItaSite.Importing;

/// <summary>The footnotes and endnotes of a document, numbered as they are called.</summary>
internal sealed class WordNotes(XElement? footnotes, XElement? endnotes)
{
    private readonly List<XElement> called = [];

    public IReadOnlyList<XElement> Called => called;

    /// <returns>Its number; null for a note that is not there.</returns>
    public string? Call(string? id, bool isEndnote)
    {
        var note = (isEndnote ? endnotes.Children("endnote") : footnotes.Children("footnote")).FirstOrDefault(one =>
            one.Value("id") == id && one.Value("type") is null or "normal"
        );
        if (note is null)
            return null;

        called.Add(note);
        return called.Count.ToString();
    }
}
