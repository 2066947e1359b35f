namespace ItaSite.Catalogues;

/// <summary>One of the things that an element must show.</summary>
/// <param name="Names">Other words that offices use for it: โทร, เบอร์โทร for หมายเลขโทรศัพท์.</param>
/// <param name="MayBeNone">That there is none of it is an answer: no problems, no suggestions.</param>
internal sealed record ElementPart(string Key, string Title, IReadOnlyList<string> Names, bool MayBeNone)
{
    public IEnumerable<string> AllNames => Names.Prepend(Title);
}
