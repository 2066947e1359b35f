namespace ItaSite.Editing;

/// <summary>Puts a text in place of a span, in positions of a text whose lines end with a line feed.</summary>
/// <param name="End">Behind the last letter of the span.</param>
internal readonly record struct TextEdit(int Start, int End, string Text)
{
    public static TextEdit Insert(int at, string text) => new(at, at, text);

    public static TextEdit Delete(int start, int end) => new(start, end, "");
}
