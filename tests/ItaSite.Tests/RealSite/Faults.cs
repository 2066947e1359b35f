namespace ItaSite.Tests.RealSite;

/// <summary>
/// Faults are reported in full: the one who fixes a page wants each of them, not the first difference.
/// </summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var told = faults.Order(StringComparer.Ordinal).ToList();
        Assert.True(told.Count == 0, string.Join('\n', told));
    }
}
