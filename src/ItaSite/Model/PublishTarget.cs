using System.Globalization;

namespace ItaSite.Model;

/// <summary>Where a finished site is sent. An address never holds a password.</summary>
/// <param name="Address">As messages name it.</param>
internal abstract record PublishTarget(string Address)
{
    private const string SftpScheme = "sftp://";
    private const string FtpsScheme = "ftps://";
    private const string GitScheme = "git:";
    private const string AnyScheme = "://";
    private const string UsualBranch = "gh-pages";

    internal sealed record Folder(string Address) : PublishTarget(Address);

    /// <param name="Path">From the root of the host; one that begins with ~ from the user's home.</param>
    internal sealed record Sftp(string Address, string User, string Host, int Port, string Path)
        : PublishTarget(Address);

    /// <param name="Path">From the folder that the host shows first.</param>
    internal sealed record Ftps(string Address, string User, string Host, int Port, string Path)
        : PublishTarget(Address)
    {
        /// <summary>The port on which TLS begins before a word is said.</summary>
        private const int Implicit = 990;

        public bool IsImplicit => Port == Implicit;
    }

    internal sealed record Git(string Address, string Remote, string Branch) : PublishTarget(Address);

    /// <summary>Whoever reads the settings would read the password.</summary>
    public static bool HoldsPassword(string typed)
    {
        var rest = typed.StartsWith(GitScheme, StringComparison.Ordinal) ? typed[GitScheme.Length..] : typed;
        var scheme = rest.IndexOf(AnyScheme, StringComparison.Ordinal);
        if (scheme < 0)
            return false;

        var authority = rest[(scheme + AnyScheme.Length)..].Split('/')[0];
        var user = authority.LastIndexOf('@') is var at and >= 0 ? authority[..at] : "";

        // A token stands alone before the @ of a web address.
        return user.Contains(':', StringComparison.Ordinal)
            || (user.Length > 0 && rest.StartsWith("http", StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>Null if it can't be understood.</returns>
    public static PublishTarget? Parse(string typed)
    {
        if (typed.Length == 0 || typed.Any(char.IsControl) || HoldsPassword(typed))
            return null;

        if (
            typed.StartsWith(GitScheme, StringComparison.Ordinal)
            && !typed.StartsWith("git://", StringComparison.Ordinal)
        )
            return OfGit(typed);

        if (typed.StartsWith(SftpScheme, StringComparison.OrdinalIgnoreCase))
            return OfHost(typed, typed[SftpScheme.Length..], 22) is var (user, host, port, path)
                ? new Sftp(typed, user, host, port, path)
                : null;

        if (typed.StartsWith(FtpsScheme, StringComparison.OrdinalIgnoreCase))
            return OfHost(typed, typed[FtpsScheme.Length..], 21) is var (user, host, port, path)
                ? new Ftps(typed, user, host, port, path)
                : null;

        return typed.Contains(AnyScheme, StringComparison.Ordinal) ? null : new Folder(typed);
    }

    /// <summary>Two colons would let Git start a program of that name.</summary>
    private static Git? OfGit(string typed)
    {
        var hash = typed.LastIndexOf('#');
        var remote = typed[GitScheme.Length..(hash < 0 ? typed.Length : hash)];
        var branch = hash < 0 ? UsualBranch : typed[(hash + 1)..];
        return
            remote.Length == 0
            || remote.StartsWith('-')
            || remote.Contains("::", StringComparison.Ordinal)
            || !IsBranch(branch)
            ? null
            : new Git(typed, remote, branch);
    }

    private static bool IsBranch(string name) =>
        name.Length > 0
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' or '/')
        && name.Split('/')
            .All(step => step.Length > 0 && !step.StartsWith('.') && !step.EndsWith(".lock", StringComparison.Ordinal))
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.StartsWith('-')
        && !name.EndsWith('.');

    private static (string User, string Host, int Port, string Path)? OfHost(string typed, string rest, int usualPort)
    {
        var slash = rest.IndexOf('/');
        var authority = slash < 0 ? rest : rest[..slash];
        var path = slash < 0 ? "/" : rest[slash..];
        var at = authority.LastIndexOf('@');
        var (host, port) = HostAndPort(authority[(at + 1)..], usualPort);
        if (at <= 0 || host.Length == 0 || port is null || typed.Contains('\\') || path.Split('/').Contains(".."))
            return null;

        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return steps is ["~", ..]
            ? (authority[..at], host, port.Value, string.Join('/', steps))
            : (authority[..at], host, port.Value, "/" + string.Join('/', steps));
    }

    private static (string Host, int? Port) HostAndPort(string authority, int usualPort)
    {
        var end = authority.StartsWith('[') ? authority.IndexOf(']') : -1;
        var colon = authority.IndexOf(':', Math.Max(end, 0));
        var host = (colon < 0 ? authority : authority[..colon]).Trim('[', ']');
        var isHost =
            host.Length > 0 && host.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or ':' or '_');
        int? port =
            colon < 0 ? usualPort
            : int.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 65536
                ? number
            : null;
        return (isHost ? host : "", port);
    }
}
