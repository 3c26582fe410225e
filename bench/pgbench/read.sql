\set thread random(0, 1)
\set number random(2, :most)
select * from orders where account_id = :account::uuid and order_id = 'bench-seed-' || :thread || '-' || :number;
