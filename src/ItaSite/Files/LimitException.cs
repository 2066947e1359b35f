using ItaSite.Diagnostics;

namespace ItaSite.Files;

#pragma warning disable CA1032 // caught by those who read files: it has nothing to say but the limit
/// <summary>A file goes beyond a limit of reading, which stands in the message to its author.</summary>
internal sealed class LimitException(Bilingual limit) : Exception
{
    public Bilingual Limit => limit;
}
#pragma warning restore CA1032
