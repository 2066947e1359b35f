using ItaSite.Diagnostics;
using ItaSite.Markdown;

namespace ItaSite.Editing;

/// <summary>
/// The Markdown under the heading of an element, deeper headings too, but not what belongs to another element. Comments
/// right below the heading are no part of it and stay.
/// </summary>
internal static class SectionText
{
    /// <summary>As written, with line feeds; null if the page has no such heading.</summary>
    public static string? Get(string file, string text, string key, ElementPlan plan)
    {
        var written = new WrittenText(file, text);
        if (SectionOutline.Of(written, plan).Value?.Find(key) is not { } section)
            return null;

        var (start, end) = section.Inner(written.Seen);
        return written.Seen[start..end];
    }

    /// <summary>
    /// Puts a text in place of the section's; headings in it become deeper than the section's own. Without a heading
    /// the page gets one, where the catalogue wants it.
    /// </summary>
    public static EditedText Replace(string file, string text, string key, string markdown, ElementPlan plan) =>
        Change(
            file,
            text,
            key,
            plan,
            Trimmed(markdown),
            (written, section, body) =>
            {
                var (start, end) = section.Inner(written.Seen);
                return new TextEdit(start, end, body);
            }
        );

    /// <summary>Puts a text behind what the section has, such as the line of a table.</summary>
    public static EditedText Append(string file, string text, string key, string markdown, ElementPlan plan) =>
        Trimmed(markdown) is not { Length: > 0 } more
            ? new EditedText(text)
            : Change(
                file,
                text,
                key,
                plan,
                Get(file, text, key, plan) is { Length: > 0 } before ? $"{before}\n\n{more}" : more,
                (written, section, body) =>
                {
                    var (start, end) = section.Inner(written.Seen);
                    return start == end ? new TextEdit(start, end, body) : TextEdit.Insert(end, body[(end - start)..]);
                }
            );

    /// <summary>Takes a section away, with its heading and the comments below it.</summary>
    public static EditedText Remove(string file, string text, string key, ElementPlan plan)
    {
        var written = new WrittenText(file, text);
        var (outline, told) = SectionOutline.Of(written, plan);
        if (outline is null)
            return new EditedText(text, told[0]);

        if (outline.Find(key) is not { } section)
            return new EditedText(text);

        var (start, end) = (section.Start, outline.LastLine(section.End));
        while (start > outline.BodyStart && written.Seen[start - 1] == '\n')
            start--;

        // The first one goes with the blank lines behind it, the only one with the line that it ends.
        if (start == outline.BodyStart && section.Start - start <= 1)
            end = section.End < written.Seen.Length ? section.End : Math.Min(end + 1, section.End);

        if (start == outline.BodyStart && section.End < written.Seen.Length)
            start = section.Start;

        var edited = written.With([TextEdit.Delete(start, end)]);
        return Others(SectionOutline.Of(edited, plan).Value, key).SequenceEqual(Others(outline, key))
            ? new EditedText(edited.Written)
            : Swallows(written, section);
    }

    private static EditedText Change(
        string file,
        string text,
        string key,
        ElementPlan plan,
        string wanted,
        Func<WrittenText, SectionSpan, string, TextEdit> edit
    )
    {
        var written = new WrittenText(file, text);
        var (outline, told) = SectionOutline.Of(written, plan);
        if (outline is null)
            return new EditedText(text, told[0]);

        if (outline.Find(key) is not { } section)
            return wanted.Length == 0 ? new EditedText(text) : WithHeading(written, outline, key, wanted, plan);

        var body = section.Level == 0 ? wanted : DeeperHeadings.Of(wanted, section.Level + 1);
        var change = edit(written, section, body);
        if (change.Start == change.End && change.Start == section.Body && body.Length > 0)
            change = change with
            {
                Text =
                    section.Body > outline.BodyStart ? $"\n\n{body}"
                    : section.Body > 0 ? $"\n{body}\n"
                    : $"{body}\n",
            };

        return Checked(written, outline, key, body, plan, change) ?? Swallows(written, section);
    }

    private static EditedText WithHeading(
        WrittenText written,
        SectionOutline outline,
        string key,
        string wanted,
        ElementPlan plan
    )
    {
        var (at, level, isBefore) = outline.PlaceFor(key, plan);
        var body = DeeperHeadings.Of(wanted, level + 1);
        var section = $"{new string('#', level)} {plan.TitleOf(key)} {{#{key}}}\n\n{body}";
        var change = TextEdit.Insert(
            at,
            isBefore ? $"{section}\n\n"
                : at == outline.BodyStart ? $"{(at > 0 ? "\n" : "")}{section}\n"
                : $"\n\n{section}"
        );
        return Checked(written, outline, key, body, plan, change)
            ?? Swallows(written, new SectionSpan(at, at, at, level));
    }

    /// <summary>Null if the text is read as something else, or changes what is not its own.</summary>
    private static EditedText? Checked(
        WrittenText written,
        SectionOutline outline,
        string key,
        string body,
        ElementPlan plan,
        TextEdit change
    )
    {
        // Blank lines around it, where the text itself would run into what stands there.
        foreach (var (before, behind) in new[] { ("", ""), ("\n", ""), ("", "\n"), ("\n", "\n") })
        {
            var edited = written.With([change with { Text = before + change.Text + behind }]);
            if (
                Get(written.File, edited.Written, key, plan) == body
                && Others(SectionOutline.Of(edited, plan).Value, key).SequenceEqual(Others(outline, key))
            )
                return new EditedText(edited.Written);
        }

        return null;
    }

    /// <summary>The headings that stand outside of the section, with what stands under those of elements.</summary>
    private static IEnumerable<(string Line, string Text)> Others(SectionOutline? outline, string key) =>
        outline?.Apart(key) ?? [];

    private static EditedText Swallows(WrittenText written, SectionSpan section) =>
        new(written.Written, Diagnostic.At(written.Source.PlaceAt(section.Start), EditingProblems.TextSwallowsTheRest));

    private static string Trimmed(string markdown)
    {
        var text = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd();
        var line = 0;
        for (var i = 0; i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '\n')
                line = i + 1;
        }

        return text[line..];
    }
}
