namespace ItaSite.Serving;

/// <summary>What the workplace answers.</summary>
internal abstract record PageAnswer
{
    private PageAnswer() { }

    /// <summary>A page or a piece of one.</summary>
    internal sealed record Html(string Text, int Status = 200) : PageAnswer;

    /// <summary>A file of the workplace's own.</summary>
    internal sealed record Bytes(string Type, ReadOnlyMemory<byte> Content) : PageAnswer;

    /// <summary>Look there next; what was sent is done and is not sent again by a reload.</summary>
    internal sealed record SeeOther(string Address) : PageAnswer;
}
