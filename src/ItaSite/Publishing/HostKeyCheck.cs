using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Publishing;

/// <summary>
/// Whether a host is who it should be: by the fingerprint in the settings, else by what the user's OpenSSH knows, else
/// by a person who compared the fingerprint.
/// </summary>
internal sealed class HostKeyCheck(PublishRequest request, PublishTarget.Sftp target)
{
    private const string Prefix = "SHA256:";

    private static readonly string[] Families = ["ed25519", "ecdsa", "rsa"];

    private readonly KnownHosts known = KnownHosts.Of(target.Host, target.Port, request.KnownHostsFiles);
    private (string Type, byte[] Key)? accepted;

    /// <summary>Why the key that was shown last can't be trusted.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>A fingerprint does not say of which kind its key is, so the host is asked for each.</summary>
    public bool MayTryOther => request.HostKey is not null;

    /// <summary>The kinds of keys that the host is asked for, one try after the other.</summary>
    public IEnumerable<Func<string, bool>> Tries()
    {
        if (request.HostKey is not null)
            return Families.Select(family =>
                (Func<string, bool>)(type => type.Contains(family, StringComparison.Ordinal))
            );

        // OpenSSH too asks for the kind that it knows, or every known host would look unknown.
        var types = known.Types.ToHashSet(StringComparer.Ordinal);
        return
        [
            types.Count == 0
                ? _ => true
                : type =>
                    types.Contains(type)
                    || (type.StartsWith("rsa-sha2-", StringComparison.Ordinal) && types.Contains("ssh-rsa")),
        ];
    }

    public bool IsTrusted(string algorithm, byte[] key, string sum)
    {
        var fingerprint = Prefix + sum.TrimEnd('=');
        var type = algorithm.StartsWith("rsa-sha2-", StringComparison.Ordinal) ? "ssh-rsa" : algorithm;
        Refusal = null;
        if (request.HostKey is { } wanted)
            return wanted == fingerprint || Refuse(PublishProblems.HostKeyHasChanged, fingerprint);

        switch (known.Knows(type, key))
        {
            case true:
                return true;
            case false:
                return Refuse(PublishProblems.HostKeyHasChanged, fingerprint);
            default:
                if (request.AcceptedHostKey?.TrimEnd('=') != fingerprint)
                    return Refuse(PublishProblems.HostKeyIsUnknown, fingerprint);

                accepted = (type, key);
                return true;
        }
    }

    /// <summary>A key that a person accepted is known from now on.</summary>
    public void Keep()
    {
        if (accepted is not var (type, key))
            return;

        accepted = null;
        if (known.Knows(type, key) is null && request.KnownHostsFiles is [var own, ..])
            KnownHosts.Add(own, target.Host, target.Port, type, key);
    }

    private bool Refuse(Problem problem, string fingerprint)
    {
        Refusal = Diagnostic.At(Place.TopOf(target.Host), problem, target.Host, fingerprint);
        return false;
    }
}
