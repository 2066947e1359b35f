namespace ItaSite.Model;

/// <summary>The text of one page, sheet or slide.</summary>
/// <param name="Name">
/// What stands after # to name it, such as <c>page=4</c> or a sheet's name; null for a document of one part.
/// </param>
/// <param name="Text">As it is read and searched: nothing where what the file holds makes no sense.</param>
internal sealed record DocumentPart(string? Name, string Text)
{
    public TextQuality Quality { get; init; }

    /// <summary>What the file holds, where that is not <see cref="Text"/>: screened, never searched.</summary>
    public string? Raw { get; init; }
}
