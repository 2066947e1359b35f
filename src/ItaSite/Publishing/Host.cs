namespace ItaSite.Publishing;

/// <summary>A place where visitors get the site from.</summary>
internal abstract class Host : IDisposable
{
    /// <summary>
    /// Whether visitors would find the old site, were the run to end now; false once files take their places one by
    /// one.
    /// </summary>
    public bool OldSiteStands { get; protected set; } = true;

    /// <exception cref="HostException">The host does not say.</exception>
    public abstract HostListing List(BuiltSite site, CancellationToken stop);

    /// <exception cref="HostException">The host refused something.</exception>
    /// <exception cref="OperationCanceledException">A person stopped it.</exception>
    public abstract PublishResult Publish(
        PublishPlan plan,
        BuiltSite site,
        Action<PublishProgress> report,
        CancellationToken stop
    );

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
