<?php
// Sets a WordPress up in the folder above and writes articles into it, each as the person named. Run by `cargo xtask hosts`.
// Reads {"address", "articles": [{"by": "administrator"|"author", "title", "content"}]}, prints the numbers of the articles.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
function wp_new_blog_notification() {}
require __DIR__ . '/wordpress/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$asked = json_decode(stream_get_contents(STDIN), true);
ob_start();
wp_install('A blog', 'administrator', 'blog@example.org', true, '', wp_generate_password());
switch_theme('twentytwentythree');
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
$people = ['administrator' => 1, 'author' => $author];
$numbers = [];
foreach ($asked['articles'] as $article) {
    // What WordPress does on log-in: whoever may not write any HTML has it filtered.
    wp_set_current_user($people[$article['by']]);
    kses_init();
    $numbers[] = wp_insert_post(wp_slash([
        'post_title' => $article['title'],
        'post_content' => $article['content'],
        'post_status' => 'publish',
        'post_author' => $people[$article['by']],
    ]));
}
ob_end_clean();
echo json_encode($numbers);
