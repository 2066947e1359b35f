using System.Runtime.InteropServices;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Isolation;

/// <summary>Writes what was read of a document, letter for letter: texts of PDFs hold halves of letters, too.</summary>
internal sealed class FactsWriter(BinaryWriter to)
{
    public void Write(Diagnosed<DocumentFacts> read)
    {
        Write(read.Value);
        Each(read.Diagnostics, Write);
    }

    private void Write(DocumentFacts facts)
    {
        to.Write((int)facts.Kind);
        Optional(facts.Title);
        Each(facts.People, Text);
        to.Write(facts.HasGpsPosition);
        to.Write(facts.Pages ?? -1);
        Each(facts.Parts, Write);
        to.Write(facts.Date?.DayNumber ?? -1);
        Optional(facts.Sha256);
        Optional(facts.Redrawn);
        to.Write(facts.Measures is not null);
        if (facts.Measures is { } measures)
        {
            to.Write(measures.Width);
            to.Write(measures.Height);
            to.Write(measures.IsAnimated);
        }

        Each(facts.Unseen, Write);
        Each(facts.Embedded, Write);
        to.Write(facts.IsSigned);
    }

    private void Write(DocumentPart part)
    {
        Optional(part.Name);
        Text(part.Text);
        to.Write((int)part.Quality);
        Optional(part.Raw);
    }

    private void Write(UnseenText unseen)
    {
        Write(unseen.Where);
        Text(unseen.Text);
    }

    private void Write(EmbeddedDocument embedded)
    {
        Write(embedded.Where);
        Write(embedded.Facts);
    }

    private void Write(Diagnostic diagnostic)
    {
        Text(diagnostic.Problem.Code);
        Text(diagnostic.Place.File);
        to.Write(diagnostic.Place.Line);
        to.Write(diagnostic.Place.Column);
        Each(diagnostic.Arguments, Text);
        to.Write(diagnostic.EnglishArguments is not null);
        Each(diagnostic.EnglishArguments ?? [], Text);
        Optional(diagnostic.Suggestion);
        to.Write((int)diagnostic.Severity);
    }

    private void Write(Bilingual words)
    {
        Text(words.Thai);
        Text(words.English);
    }

    private void Each<T>(IReadOnlyList<T> entries, Action<T> write)
    {
        to.Write(entries.Count);
        foreach (var entry in entries)
            write(entry);
    }

    private void Optional(string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            Text(text);
    }

    private void Text(string text)
    {
        to.Write(text.Length);
        to.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
