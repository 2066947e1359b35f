using ItaSite.Diagnostics;

namespace ItaSite.Editing;

/// <summary>What became of a file's text.</summary>
/// <param name="Text">The new text; the old one if the change was refused.</param>
/// <param name="Refusal">Why nothing was changed, and where; null if it was.</param>
internal sealed record EditedText(string Text, Diagnostic? Refusal = null)
{
    /// <summary>The next change, on what this one made; a refusal stays the first one.</summary>
    public EditedText Then(Func<string, EditedText> change) => Refusal is null ? change(Text) : this;
}
