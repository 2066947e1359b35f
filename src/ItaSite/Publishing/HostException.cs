using System.Diagnostics.CodeAnalysis;
using ItaSite.Diagnostics;

namespace ItaSite.Publishing;

/// <summary>The host did not do what it was asked; the reason is for a person.</summary>
[SuppressMessage("Design", "CA1032", Justification = "made with its reason only")]
internal sealed class HostException(Bilingual reason, Exception? inner = null) : Exception(reason.English, inner)
{
    public Bilingual Reason => reason;
}
